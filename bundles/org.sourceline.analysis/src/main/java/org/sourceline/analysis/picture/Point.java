package org.sourceline.analysis.picture;

/** A place in a drawing, in its own units: pixels at a zoom of 100 %. */
public record Point(double x, double y) {
}
