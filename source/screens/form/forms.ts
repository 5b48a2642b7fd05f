import { closing } from '../closed-days/closing-form.ts';
import { editForm } from '../customer/edit-form.ts';
import { eventForm } from '../customer/event-form.ts';
import { statementFile } from '../customer/statement.ts';
import { newCustomer } from '../customers/new-customer.ts';
import { importFile } from '../imports/import-form.ts';
import { partDelivery } from '../orders/part-delivery.ts';
import { reorderQuantity } from '../reorder/quantity-form.ts';
import { settleSale } from '../sale/settle.ts';
import { setting } from '../settings/setting-form.ts';
import { correct, count, order, receive } from '../stock/movement-forms.ts';
import { newProduct, productEdit } from '../stock/product-forms.ts';
import { supplier } from '../suppliers/supplier-form.ts';
import type { AnyForm } from './form.ts';
import type { FormName } from './state.ts';

/** Every form the notebook has; a new one is a file and a row here. */
export const forms: Readonly<Record<FormName, AnyForm>> = {
	'customer-new': newCustomer,
	'customer-edit': editForm,
	'customer-event': eventForm,
	'statement-file': statementFile,
	setting,
	closing,
	'part-delivery': partDelivery,
	'product-new': newProduct,
	'product-edit': productEdit,
	receive,
	count,
	correct,
	'order-product': order,
	'reorder-quantity': reorderQuantity,
	supplier,
	sale: settleSale,
	'import-file': importFile,
};
