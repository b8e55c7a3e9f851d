package org.sourceline.core.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a text made of all that is awkward: pairs and lone surrogates, marks, joiners, controls, white space of every kind. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@interface AnyText {

    /** The longest text, in pieces of one to five units. */
    int pieces() default 60;
}
