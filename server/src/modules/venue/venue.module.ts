import { Module } from '@nestjs/common';
import { FileModule } from '../file/index.js';
import { IdentityModule } from '../identity/index.js';
import { RegionModule } from '../region/index.js';
import { UnitModule } from '../unit/index.js';
import { RoomBookings } from './room.bookings.js';
import { VenueController } from './venue.controller.js';
import { VenueQueries } from './venue.queries.js';
import { VenueService } from './venue.service.js';

/** Culture stations, halls and rooms: where activities take place. */
@Module({
  imports: [IdentityModule, RegionModule, UnitModule, FileModule],
  controllers: [VenueController],
  providers: [RoomBookings, VenueQueries, VenueService],
  exports: [RoomBookings, VenueQueries],
})
export class VenueModule {}
