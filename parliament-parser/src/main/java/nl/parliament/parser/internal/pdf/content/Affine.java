package nl.parliament.parser.internal.pdf.content;

import org.apache.pdfbox.util.Matrix;

/**
 * A matrix (ISO 32000-1, 8.3.4) that changes in place. Its arithmetic is that of the engine's matrices, operation by
 * operation, so that both find the same places.
 */
public final class Affine {
    private float a = 1;
    private float b;
    private float c;
    private float d = 1;
    private float e;
    private float f;

    /** Sets its six numbers. */
    public Affine set(float first, float second, float third, float fourth, float fifth, float sixth) {
        a = first;
        b = second;
        c = third;
        d = fourth;
        e = fifth;
        f = sixth;
        return this;
    }

    public Affine set(Affine other) {
        return set(other.a, other.b, other.c, other.d, other.e, other.f);
    }

    public Affine set(Matrix other) {
        return set(
                other.getScaleX(),
                other.getShearY(),
                other.getShearX(),
                other.getScaleY(),
                other.getTranslateX(),
                other.getTranslateY());
    }

    /** Makes it lead nowhere else. */
    public Affine reset() {
        return set(1, 0, 0, 1, 0, 0);
    }

    /** Puts another before it: what the other leads to, this one leads on. */
    public void concatenate(Affine first) {
        product(first, this);
    }

    /** Puts another after it. */
    public Affine multiply(Affine second) {
        product(this, second);
        return this;
    }

    private void product(Affine first, Affine second) {
        set(
                first.a * second.a + first.b * second.c + 0f * second.e,
                first.a * second.b + first.b * second.d + 0f * second.f,
                first.c * second.a + first.d * second.c + 0f * second.e,
                first.c * second.b + first.d * second.d + 0f * second.f,
                first.e * second.a + first.f * second.c + second.e,
                first.e * second.b + first.f * second.d + second.f);
        check();
    }

    public void translate(float across, float up) {
        e += across * a + up * c;
        f += across * b + up * d;
        check();
    }

    private void check() {
        if (!(Float.isFinite(a + b) && Float.isFinite(c + d) && Float.isFinite(e + f))) {
            throw new ArithmeticException("a matrix of numbers that are not too large expected");
        }
    }

    /** Where a point lies across the page. */
    public float x(float across, float up) {
        return across * a + up * c + e;
    }

    /** How high a point lies. */
    public float y(float across, float up) {
        return across * b + up * d + f;
    }

    /** How much wider it makes things, as the engine reckons it. */
    public float scalingAcross() {
        return Float.compare(b, 0) == 0 ? a : (float) Math.sqrt((double) a * a + (double) b * b);
    }

    public float a() {
        return a;
    }

    public float b() {
        return b;
    }

    public float c() {
        return c;
    }

    public float d() {
        return d;
    }

    public float e() {
        return e;
    }

    public float f() {
        return f;
    }
}
