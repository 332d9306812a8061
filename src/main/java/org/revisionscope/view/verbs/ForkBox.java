package org.revisionscope.view.verbs;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.revisionscope.model.whatif.Later;
import org.revisionscope.view.Tips;

/** Says on a card that deciding begins another future, and asks what still comes on it. */
public final class ForkBox extends VBox {

    private final ObjectProperty<Later> later = new SimpleObjectProperty<>(this, "later", Later.KEEP_AWS);
    private final Label sentence = new Label();
    private final CheckBox ofAws = box();
    private final CheckBox ofCustomer = box();

    /** A box that says nothing yet. */
    public ForkBox() {
        getStyleClass().add("fork-box");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("card-note");
        getChildren().addAll(sentence, ofAws, ofCustomer);
        later.subscribe(kept -> {
            ofAws.setSelected(kept == Later.KEEP_AWS || kept == Later.KEEP_ALL);
            ofCustomer.setSelected(kept == Later.KEEP_CUSTOMER || kept == Later.KEEP_ALL);
        });
        ofAws.setOnAction(_ -> later.set(chosen()));
        ofCustomer.setOnAction(_ -> later.set(chosen()));
    }

    /**
     * Says what deciding does.
     *
     * @param aws what AWS decides later; empty text if that is nothing
     * @param customer what the customer decides later; empty text if that is nothing
     */
    public void say(String what, String aws, String customer) {
        sentence.setText(what);
        setAccessibleText(what);
        show(ofAws, aws);
        show(ofCustomer, customer);
    }

    /** Which later decisions still come. */
    public ObjectProperty<Later> laterProperty() {
        return later;
    }

    private static CheckBox box() {
        CheckBox box = new CheckBox();
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private static void show(CheckBox box, String text) {
        box.setText(text);
        box.setTooltip(Tips.of(text));
        box.setVisible(!text.isEmpty());
    }

    private Later chosen() {
        if (ofAws.isSelected()) {
            return ofCustomer.isSelected() ? Later.KEEP_ALL : Later.KEEP_AWS;
        }
        return ofCustomer.isSelected() ? Later.KEEP_CUSTOMER : Later.DROP_ALL;
    }
}
