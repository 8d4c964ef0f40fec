export { asLexicon, INVENTORY_FORMATS, type InventoryReport } from './formats.js'
export { Inventory, type InventoryRow, type InventoryShare, type Quotation } from './rows.js'
