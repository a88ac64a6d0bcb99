"""What is learned from: pictures and labels, their folds, and how they meet in batches."""
