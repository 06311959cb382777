import { Module } from '@nestjs/common';
import { FileController } from './file.controller.js';
import { FileLinks } from './file.links.js';
import { FileService } from './file.service.js';

@Module({ controllers: [FileController], providers: [FileService, FileLinks], exports: [FileService] })
export class FileModule {}
