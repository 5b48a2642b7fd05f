export const news = {
	title: 'Les nouvelles',
};
