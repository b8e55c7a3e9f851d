package org.sourceline.analysis.picture;

/** A rectangle in a drawing, in its own units: pixels at a zoom of 100 %. */
public record Box(double x, double y, double width, double height) {

    /** A size without a place. */
    public static Box size(double width, double height) {
        return new Box(0, 0, width, height);
    }

    public Box at(double left, double top) {
        return new Box(left, top, width, height);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point middle() {
        return new Point(x + width / 2, y + height / 2);
    }

    public boolean contains(double atX, double atY) {
        return x <= atX && atX <= right() && y <= atY && atY <= bottom();
    }
}
