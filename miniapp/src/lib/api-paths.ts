import type { paths as contract } from '@linli/shared';

interface Answered<J> {
  content: { 'application/json': J };
}

interface Needed {
  '/api/v1/auth/refresh': {
    post: {
      requestBody: Answered<{ refreshToken: string }>;
      responses: { 200: Answered<{ accessToken: string; refreshToken: string }> };
    };
  };
  '/api/v1/auth/sign-out': { post: { responses: { 204: { content?: never } } } };
  '/api/v1/requests/{id}': {
    get: {
      parameters: { path: { id: string }; query?: { fields?: string } };
      responses: { 200: Answered<{ id: string; title: string }> };
    };
  };
  '/api/v1/requests': {
    post: {
      requestBody: Answered<{ text: string }>;
      responses: { 201: Answered<{ id: string }> };
    };
  };
}

/** The server's contract, and what lib itself needs of it. */
export type paths = contract & Needed;
