import { problemForm } from '../aftersale/problem-form.ts';
import { visitForm } from '../aftersale/visit-form.ts';
import { waiveForm } from '../agios/waive-form.ts';
import { closing } from '../closed-days/closing-form.ts';
import { buyerForm } from '../correction/buyer-form.ts';
import { cancelForm } from '../correction/cancel-form.ts';
import { lineForm } from '../correction/line-form.ts';
import { paymentForm, paymentGoneForm } from '../correction/payment-forms.ts';
import { deliveryForm, takeUpForm, writeOffForm } from '../correction/reason-forms.ts';
import { returnForm } from '../correction/return-form.ts';
import { editForm } from '../customer/edit-form.ts';
import { eventForm } from '../customer/event-form.ts';
import { remarkForm } from '../customer/remark-form.ts';
import { statementFile } from '../customer/statement.ts';
import { newCustomer } from '../customers/new-customer.ts';
import { importFile } from '../imports/import-form.ts';
import { partDelivery } from '../orders/part-delivery.ts';
import { advanceBackForm } from '../payment/advance-back.ts';
import { payForm } from '../payment/pay-form.ts';
import { letterFile } from '../relance/letter-form.ts';
import { noticeForm } from '../relance/notice-form.ts';
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
	visit: visitForm,
	problem: problemForm,
	'customer-remark': remarkForm,
	'statement-file': statementFile,
	'final-notice': noticeForm,
	'notice-letter': letterFile,
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
	pay: payForm,
	'advance-back': advanceBackForm,
	'agios-waive': waiveForm,
	'sale-line': lineForm,
	'sale-cancel': cancelForm,
	'sale-buyer': buyerForm,
	return: returnForm,
	'write-off': writeOffForm,
	'take-up': takeUpForm,
	'delivery-cancel': deliveryForm,
	'payment-correct': paymentForm,
	'payment-cancel': paymentGoneForm,
};
