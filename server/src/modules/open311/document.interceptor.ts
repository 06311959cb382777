import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { CONTENT_TYPES, type Document, formatOf, render } from './document.js';

/** Sends a document in the form the client asked for; pages of other sites may read it. */
@Injectable()
export class DocumentInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<Document>): Observable<string> {
    const http = context.switchToHttp();
    const format = formatOf(http.getRequest<FastifyRequest>());
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      map((document) => {
        reply
          .status(200)
          .header('content-type', CONTENT_TYPES[format])
          .header('vary', 'accept')
          .header('access-control-allow-origin', '*')
          .header('cross-origin-resource-policy', 'cross-origin');
        return render(document, format);
      }),
    );
  }
}
