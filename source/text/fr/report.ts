export const report = {
	title: 'Ce que cela rapporte',
};
