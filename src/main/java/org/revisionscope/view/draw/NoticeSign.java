package org.revisionscope.view.draw;

/** What stands for a notice on its way, wherever it is seen moving. */
public enum NoticeSign {
    /** What the account's contact is sent. */
    ENVELOPE {
        @Override
        void inside(Surface surface, Box box) {
            surface.path(new double[] {box.x(), box.y(), box.centreX(), box.centreY() + 1, box.right(), box.y()}, 3,
                    Stroke.solid(Role.MARKED, 1.5));
        }
    },
    /** What Health takes down. */
    DASHBOARD {
        @Override
        void inside(Surface surface, Box box) {
            double arm = CROSS * box.height();
            Stroke bold = Stroke.solid(Role.MARKED, 2.5);
            surface.line(box.centreX() - arm, box.centreY(), box.centreX() + arm, box.centreY(), bold);
            surface.line(box.centreX(), box.centreY() - arm, box.centreX(), box.centreY() + arm, bold);
        }
    };

    /** Half of the cross of Health, as a share of the height. */
    private static final double CROSS = 0.3;

    abstract void inside(Surface surface, Box box);

    /** Draws it as large as a box. */
    public void draw(Surface surface, Box box) {
        surface.fill(box, 2, Fill.solid(Role.CHIP));
        surface.outline(box, 2, Stroke.solid(Role.MARKED, 1.5));
        inside(surface, box);
    }
}
