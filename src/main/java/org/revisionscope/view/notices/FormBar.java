package org.revisionscope.view.notices;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.revisionscope.view.Messages;
import org.revisionscope.view.Tips;
import org.revisionscope.view.draw.Box;

/**
 * The line over the text of a notice: its forms to pick from, joined as their copies get there. Where they have no room, those
 * at the end go on in the next line.
 */
final class FormBar extends FlowPane {

    private final Messages messages;
    private final ReadOnlyObjectWrapper<NoticeForm> form =
            new ReadOnlyObjectWrapper<>(this, "form", NoticeForm.EMAIL);
    private final ToggleGroup group = new ToggleGroup();
    private final Label of = new Label();
    private final ToggleButton email;
    private final ToggleButton health;
    private final Region toEventBridge = way();
    private final Region toChat = way();
    private final Label to = new Label();
    private final CopyWaysView ways = new CopyWaysView();
    private ChatCopy chat = ChatCopy.UNKNOWN;

    /** A bar on which the email is picked; the button for copying does that. */
    FormBar(Messages messages, Runnable copy) {
        this.messages = messages;
        getStyleClass().add("notices-forms");
        email = toggle(NoticeForm.EMAIL);
        health = toggle(NoticeForm.HEALTH);
        to.getStyleClass().add("notices-to");
        Button button = new Button(messages.get("notices.copy"));
        button.setTooltip(Tips.of(messages.get("notices.copy.hint")));
        button.setOnAction(_ -> copy.run());
        getChildren().addAll(of, email, health, toEventBridge, toggle(NoticeForm.EVENTBRIDGE), toChat,
                toggle(NoticeForm.CHAT), toggle(NoticeForm.RULES), to, button, ways);
        group.selectedToggleProperty().addListener((_, before, picked) -> {
            if (picked == null) {
                before.setSelected(true); // one of them always is
            } else {
                form.set((NoticeForm) picked.getUserData()); // arrow keys select without an action
            }
        });
    }

    private ToggleButton toggle(NoticeForm each) {
        ToggleButton toggle = new ToggleButton(messages.get(each.key()));
        toggle.setTooltip(Tips.of(messages.get(each.key() + ".hint")));
        toggle.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        toggle.setToggleGroup(group);
        toggle.setUserData(each);
        toggle.setSelected(each == form.get());
        return toggle;
    }

    private static Region way() {
        Region way = new Region();
        way.getStyleClass().add("notices-way");
        return way;
    }

    /** The form that is picked. */
    ReadOnlyObjectProperty<NoticeForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** Says which notice is read, and who receives it in this form. */
    void show(String notice, String receiver) {
        of.setText(notice);
        to.setText(receiver);
    }

    /** Shows whether a chat gets a copy. */
    void show(ChatCopy copy) {
        chat = copy;
        of.setAccessibleHelp(messages.get(copy.key()));
        requestLayout();
    }

    /** The copies on their way. */
    CopyWaysView ways() {
        return ways;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        ways.resizeRelocate(0, 0, getWidth(), getHeight());
        ways.show(new CopyWays(box(of), box(email), box(health), box(toEventBridge), box(toChat), chat));
    }

    private static Box box(Node node) {
        Bounds bounds = node.getBoundsInParent();
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
