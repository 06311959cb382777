export { Catalogue, type Deadlines, type Tile } from './catalogue.js';
export { CatalogueModule } from './catalogue.module.js';
export { entriesOf, versionIn } from './catalogue.rows.js';
export { presentTile } from './catalogue.presenter.js';
export { ServiceTileView } from './catalogue.view.js';
export {
  catalogueOf,
  type Classified,
  deadlinesOf,
  isTile,
  putInForce,
  termsOf,
  tileOf,
  tiles,
  tilesByWords,
  wordScores,
} from './in-force.js';
