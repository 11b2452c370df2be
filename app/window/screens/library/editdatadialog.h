// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/dataediting.h>
#include <presentation/reader/recordfields.h>
#include <presentation/suggestions/linkcommand.h>

#include <QDialog>

#include <optional>
#include <utility>

class QCheckBox;
class QDialogButtonBox;
class QGridLayout;
class QLabel;

namespace window {

/// The fields of one record, or of several at once: what differs is shown as "(several values)", and those that are ticked are set in
/// all of them. Deletes itself when it is closed. GUI thread.
class EditDataDialog : public QDialog
{
    Q_OBJECT

public:
    /// At least one record.
    EditDataDialog(const QList<model::Record> &records, QWidget *parent);

signals:
    /// What is to be changed; never empty.
    void edited(const QList<presentation::FieldCommand::Edit> &edits);

private:
    struct Row {
        QString subject; ///< "date", "fields.note".
        presentation::RecordField field;
        application::SharedField shared;
        QCheckBox *chosen = nullptr; ///< Hidden for a single record.
        QLabel *label = nullptr;     ///< Null for several records.
        QWidget *editor = nullptr;
        bool isEdited = false; ///< What differs is set only then: a tick alone empties nothing.

        bool isToSet() const;
    };

    /// By their subjects, in the window's language.
    using Fields = QList<std::pair<QString, presentation::RecordField>>;

    Fields shownFields() const;
    void makeLayout();
    void addRow(QGridLayout &grid, const QString &subject, const presentation::RecordField &field);
    QWidget *makeEditor(Row &row);
    void choose(qsizetype row, bool isChosen);
    void showBefore(const Row &row);
    static void showHint(const Row &row);
    void retranslate();
    void retranslateRows();
    void updateButtons();
    void save();
    /// Says why a row cannot be saved as it is.
    void refuse(const Row &row);
    /// What is typed in a row; nothing when it is none of the field's type.
    static std::optional<QJsonValue> valueOf(const Row &row);

    QList<model::Record> m_records;
    QList<Row> m_rows;
    QLabel *m_sentence;
    QLabel *m_wrong;
    QDialogButtonBox *m_buttons;
};

}
