/** The templates that everybody has. They pass the same validator as a team's own. */
import type { Template } from '../template-shape.ts';
import { template as cascading } from './cascading.ts';
import { template as customerSuccess } from './customer-success.ts';
import { template as development } from './development.ts';
import { template as engineering } from './engineering.ts';
import { template as marketing } from './marketing.ts';
import { template as measuredBy } from './measured-by.ts';
import { template as okr } from './okr.ts';
import { template as people } from './people.ts';
import { template as product } from './product.ts';
import { template as sales } from './sales.ts';
import { template as smart } from './smart.ts';

/** By id, as settings name them. */
export const builtInTemplates = {
  smart,
  okr,
  cascading,
  'measured-by': measuredBy,
  development,
  sales,
  marketing,
  'customer-success': customerSuccess,
  engineering,
  product,
  people,
} as const satisfies Readonly<Record<string, Template>>;
