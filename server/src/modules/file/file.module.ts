import { Module } from '@nestjs/common';
import { FileController } from './file.controller.js';
import { FileService } from './file.service.js';

@Module({ controllers: [FileController], providers: [FileService], exports: [FileService] })
export class FileModule {}
