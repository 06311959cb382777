export { ForMeQuery, CreateTaskBody, OfferParams } from './task.dto.js';
export { OfferView, TaskCardView, TaskDetailView, TaskPreviewView } from './task.view.js';
export { VolunteerModule } from './volunteer.module.js';
