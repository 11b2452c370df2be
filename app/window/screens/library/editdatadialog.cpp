// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editdatadialog.h"

#include <core/model/recordfield.h>
#include <presentation/shared/names.h>
#include <window/controls/datefield.h>
#include <window/controls/retranslation.h>
#include <window/screens/reader/fieldeditor.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kLinesRoom = 72;
constexpr QSize kDialogSize {620, 640};

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

/// The fields that all of the records have, in the order of the first one's kind.
QList<presentation::RecordField> commonFields(const QList<model::Record> &records)
{
    QList<presentation::RecordField> common = presentation::fieldsOf(records.first());
    for (const model::Record &record : records) {
        const QList<presentation::RecordField> own = presentation::fieldsOf(record);
        common.removeIf([&own](const presentation::RecordField &field) {
            return presentation::isShownElsewhere(field.name) || std::ranges::none_of(own, [&field](const presentation::RecordField &one) { return one.name == field.name && one.type == field.type; });
        });
    }
    return common;
}

}

bool EditDataDialog::Row::isToSet() const
{
    return chosen->isChecked() && (isEdited || !shared.hasSeveral);
}

EditDataDialog::EditDataDialog(const QList<model::Record> &records, QWidget *parent)
    : QDialog(parent)
    , m_records(records)
    , m_sentence(new QLabel(this))
    , m_wrong(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"editDataDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    makeLayout();
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &EditDataDialog::save);
    retranslated(this, [this] { retranslate(); });
    updateButtons();
    m_rows.first().editor->setFocus();
    resize(kDialogSize.boundedTo(screen()->availableSize() * 9 / 10));
}

void EditDataDialog::makeLayout()
{
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setVisible(m_records.size() > 1);
    m_wrong->setObjectName(u"dataWrong"_s);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    scroll->setWidget(sheet);
    const Fields fields = shownFields();
    for (const auto &[subject, field] : fields)
        addRow(*grid, subject, field);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addWidget(scroll, 1);
    column->addWidget(m_wrong);
    column->addWidget(m_buttons);
}

EditDataDialog::Fields EditDataDialog::shownFields() const
{
    Fields shown;
    const bool areDocuments = std::ranges::all_of(m_records, [](const model::Record &record) { return record.kind == model::RecordKind::Document; });
    // No two records are called the same.
    if (m_records.size() == 1)
        shown.append({u"name"_s, {u"name"_s, u"text"_s, areDocuments ? tr("Title") : tr("Name")}});
    if (areDocuments) {
        //: The organ of the United Nations that a document is of, by its abbreviation: HRC.
        shown.append({u"body"_s, {u"body"_s, u"text"_s, tr("Body")}});
        shown.append({u"session"_s, {u"session"_s, u"text"_s, tr("Session")}});
    }
    shown.append({u"date"_s, {u"date"_s, u"date"_s, tr("Date")}});
    const QList<presentation::RecordField> fields = commonFields(m_records);
    for (const presentation::RecordField &field : fields)
        shown.append({u"fields."_s + field.name, field});
    return shown;
}

void EditDataDialog::addRow(QGridLayout &grid, const QString &subject, const presentation::RecordField &field)
{
    Row row {subject, field, application::sharedField(m_records, subject), new QCheckBox(field.label, this)};
    row.chosen->setObjectName(u"chosen/"_s + subject);
    row.editor = makeEditor(row);
    row.editor->setObjectName(u"value/"_s + subject);
    row.editor->setAccessibleName(field.label);
    const int at = grid.rowCount();
    if (m_records.size() == 1) {
        row.label = new QLabel(field.label, this);
        row.label->setBuddy(row.editor);
        row.chosen->hide();
        grid.addWidget(row.label, at, 0, Qt::AlignTop);
    } else {
        grid.addWidget(row.chosen, at, 0, Qt::AlignTop);
    }
    grid.addWidget(row.editor, at, 1);
    const qsizetype place = m_rows.size();
    connect(row.chosen, &QCheckBox::toggled, this, [this, place](bool isChosen) { choose(place, isChosen); });
    m_rows.append(row);
    showBefore(row);
}

QWidget *EditDataDialog::makeEditor(Row &row)
{
    const auto tick = [this, place = m_rows.size()] {
        m_rows[place].isEdited = true;
        m_rows.at(place).chosen->setChecked(true);
        updateButtons();
    };
    if (row.field.type == "boolean"_L1) {
        auto *choice = new QComboBox(this);
        choice->addItems({tr("no"), tr("yes")});
        connect(choice, &QComboBox::activated, this, tick);
        return choice;
    }
    if (hasLines(row.field)) {
        auto *lines = new QPlainTextEdit(this);
        lines->setTabChangesFocus(true);
        lines->setFixedHeight(kLinesRoom);
        connect(lines, &QPlainTextEdit::textChanged, this, tick);
        return lines;
    }
    auto *line = new QLineEdit(this);
    connect(line, &QLineEdit::textEdited, this, tick);
    return line;
}

/// Who takes the tick away changes nothing after all.
void EditDataDialog::choose(qsizetype row, bool isChosen)
{
    if (!isChosen) {
        m_rows[row].isEdited = false;
        showBefore(m_rows.at(row));
    }
    updateButtons();
}

void EditDataDialog::showBefore(const Row &row)
{
    const QString text = typedText(row.field, row.shared.value);
    showHint(row);
    if (auto *choice = qobject_cast<QComboBox *>(row.editor)) {
        choice->setCurrentIndex(row.shared.hasSeveral ? -1 : int(!text.isEmpty()));
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(row.editor)) {
        const QSignalBlocker quiet(lines); // Nobody typed it.
        lines->setPlainText(text);
    } else if (auto *line = qobject_cast<QLineEdit *>(row.editor)) {
        line->setText(text);
        line->setCursorPosition(0);
    }
}

/// What stands where nothing is typed, and the choices of one that is not typed.
void EditDataDialog::showHint(const Row &row)
{
    const QString several = row.shared.hasSeveral ? tr("(several values)") : QString();
    if (auto *choice = qobject_cast<QComboBox *>(row.editor)) {
        choice->setPlaceholderText(several);
        choice->setItemText(0, tr("no"));
        choice->setItemText(1, tr("yes"));
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(row.editor)) {
        const bool isList = row.field.type == "list"_L1 || row.field.type == "state-list"_L1;
        lines->setPlaceholderText(row.shared.hasSeveral || !isList ? several : tr("One on each line"));
    } else if (auto *line = qobject_cast<QLineEdit *>(row.editor)) {
        line->setPlaceholderText(several);
    }
}

void EditDataDialog::retranslateRows()
{
    const Fields fields = shownFields();
    for (Row &row : m_rows) {
        const auto field = std::ranges::find(fields, row.subject, &std::pair<QString, presentation::RecordField>::first);
        if (field == fields.end())
            continue;
        row.field.label = field->second.label;
        row.chosen->setText(row.field.label);
        if (row.label)
            row.label->setText(row.field.label);
        row.editor->setAccessibleName(row.field.label);
        showHint(row);
    }
    m_wrong->hide(); // It is said in the other language.
}

void EditDataDialog::retranslate()
{
    const int count = int(m_records.size());
    setWindowTitle(count == 1 ? tr("Edit Data: %1").arg(presentation::names::isolated(presentation::names::record(m_records.first())))
                              : tr("Edit Data of %n Records", nullptr, count));
    m_sentence->setText(tr("The fields that are ticked are set in all of them. The others stay as they are."));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    retranslateRows();
}

void EditDataDialog::updateButtons()
{
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(std::ranges::any_of(m_rows, &Row::isToSet));
    m_wrong->hide();
}

std::optional<QJsonValue> EditDataDialog::valueOf(const Row &row)
{
    if (const auto *choice = qobject_cast<QComboBox *>(row.editor))
        return typedValue(row.field, choice->currentIndex() > 0 ? u"yes"_s : QString());
    if (const auto *lines = qobject_cast<QPlainTextEdit *>(row.editor))
        return typedValue(row.field, lines->toPlainText());
    const QString typed = qobject_cast<QLineEdit *>(row.editor)->text();
    const QDate date = row.field.type == "date"_L1 ? DateField::parsed(typed) : QDate();
    return typedValue(row.field, date.isValid() ? date.toString(Qt::ISODate) : typed);
}

void EditDataDialog::refuse(const Row &row)
{
    m_wrong->setText(row.subject == "name"_L1
            //: %1 is the name of a field.
            ? tr("%1: this cannot be empty.").arg(row.field.label)
            : row.field.type == "date"_L1
            //: %1 is the name of a field.
            ? tr("%1: write the date as 2024-09-30, or leave it empty.").arg(row.field.label)
            //: %1 is the name of a field.
            : tr("%1: this is not a number.").arg(row.field.label));
    m_wrong->show();
    row.editor->setFocus();
}

void EditDataDialog::save()
{
    QList<presentation::FieldCommand::Edit> edits;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.isToSet())
            continue;
        const std::optional<QJsonValue> value = valueOf(row);
        if (!value || (row.subject == "name"_L1 && isNothing(*value))) {
            refuse(row);
            return;
        }
        for (const model::Record &record : std::as_const(m_records)) {
            const QJsonValue before = model::fieldOf(record, row.subject);
            if (before != *value && !(isNothing(before) && isNothing(*value)))
                edits.append({record.id, row.subject, before, *value});
        }
    }
    if (!edits.isEmpty())
        emit edited(edits);
    accept();
}

}
