export { RoomBookings } from './room.bookings.js';
export { Venue, VenueRoom } from './venue.entity.js';
export { VenueModule } from './venue.module.js';
export { VENUE_PHOTO } from './venue.presenter.js';
export { VenueQueries } from './venue.queries.js';
