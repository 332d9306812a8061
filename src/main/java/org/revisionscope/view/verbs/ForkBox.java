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
    private final CheckBox ofAws = new CheckBox();
    private final CheckBox ofCustomer = new CheckBox();

    /**
     * A box.
     *
     * @param sentence what deciding does
     * @param aws what AWS decides later; empty text if that is nothing
     * @param customer what the customer decides later; empty text if that is nothing
     */
    public ForkBox(String sentence, String aws, String customer) {
        getStyleClass().add("fork-box");
        Label says = new Label(sentence);
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        says.getStyleClass().add("card-note");
        getChildren().add(says);
        add(ofAws, aws);
        add(ofCustomer, customer);
        later.subscribe(kept -> {
            ofAws.setSelected(kept == Later.KEEP_AWS || kept == Later.KEEP_ALL);
            ofCustomer.setSelected(kept == Later.KEEP_CUSTOMER || kept == Later.KEEP_ALL);
        });
        ofAws.setOnAction(_ -> later.set(chosen()));
        ofCustomer.setOnAction(_ -> later.set(chosen()));
        setAccessibleText(sentence);
    }

    /** Which later decisions still come. */
    public ObjectProperty<Later> laterProperty() {
        return later;
    }

    private void add(CheckBox box, String text) {
        if (!text.isEmpty()) {
            box.setText(text);
            box.setWrapText(true);
            box.setMinHeight(USE_PREF_SIZE);
            box.setTooltip(Tips.of(text));
            getChildren().add(box);
        }
    }

    private Later chosen() {
        if (ofAws.isSelected()) {
            return ofCustomer.isSelected() ? Later.KEEP_ALL : Later.KEEP_AWS;
        }
        return ofCustomer.isSelected() ? Later.KEEP_CUSTOMER : Later.DROP_ALL;
    }
}
