"""What comes out of the blocks for one sample, as pictures: small ones for the canvas, and a panel to look closely."""
