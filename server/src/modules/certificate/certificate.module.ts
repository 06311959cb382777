import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { RegionModule } from '../region/index.js';
import { UnitModule } from '../unit/index.js';
import { VolunteerModule } from '../volunteer/index.js';
import { CertificateBook } from './certificate.book.js';
import { CertificateController } from './certificate.controller.js';
import { CertificateDesk } from './certificate.desk.js';
import { CertificateReader } from './certificate.facts.js';
import { CertificateService } from './certificate.service.js';

/** Certificates of service. */
@Module({
  imports: [IdentityModule, RegionModule, UnitModule, VolunteerModule],
  controllers: [CertificateController],
  providers: [CertificateReader, CertificateBook, CertificateService, CertificateDesk],
})
export class CertificateModule {}
