export const courtesy = {
	title: 'La courtoisie',
};
