import { Module } from '@nestjs/common';
import { FileController } from './file.controller.js';
import { FileLinks } from './file.links.js';
import { FileService } from './file.service.js';
import { FileSweeper } from './file.sweeper.js';

@Module({
  controllers: [FileController],
  providers: [FileService, FileLinks, FileSweeper],
  exports: [FileService],
})
export class FileModule {}
