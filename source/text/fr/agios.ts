export const agios = {
	title: 'Les agios',
};
