import { Module } from '@nestjs/common';
import { RegionController } from './region.controller.js';
import { RegionData } from './region.data.js';
import { RegionService } from './region.service.js';

@Module({ controllers: [RegionController], providers: [RegionService, RegionData], exports: [RegionService] })
export class RegionModule {}
