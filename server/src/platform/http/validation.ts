import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { AppError } from './app-error.js';

interface FieldProblem {
  path: string;
  detail: string;
}

function collect(errors: ValidationError[], prefix = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const path = prefix + error.property;
    const own = Object.entries(error.constraints ?? {}).map(([rule, detail]) => ({
      path,
      detail: rule === 'whitelistValidation' ? '没有这一项' : detail,
    }));
    return [...own.slice(0, 1), ...collect(error.children ?? [], `${path}.`)];
  });
}

/** Unknown fields are refused, not dropped: a misspelt field must not vanish silently. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => {
      const fields = collect(errors);
      const unknown = fields.length > 0 && fields.every((f) => f.detail === '没有这一项');
      return new AppError(unknown ? 'request.unknown_field' : 'request.invalid', { fields });
    },
  });
}
