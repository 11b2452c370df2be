// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldeditor.h"

#include <analysis/recognition/states.h>
#include <window/controls/popupplacement.h>
#include <window/controls/retranslation.h>

#include <QDate>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kFieldWidth = 380;
constexpr int kLinesHeight = 96;

bool isList(const presentation::RecordField &field)
{
    return field.type == "list"_L1 || field.type == "state-list"_L1;
}

}

bool hasLines(const presentation::RecordField &field)
{
    return isList(field) || field.name == "note"_L1 || field.name == "scope"_L1;
}

QString typedText(const presentation::RecordField &field, const QJsonValue &value)
{
    if (isList(field)) {
        QStringList lines;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            lines.append(item.toString());
        return lines.join(u'\n');
    }
    if (value.isBool())
        return value.toBool() ? u"yes"_s : QString();
    return value.isDouble() ? QLocale::c().toString(value.toDouble(), 'g', 12) : value.toString();
}

std::optional<QJsonValue> typedValue(const presentation::RecordField &field, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    if (isList(field)) {
        QJsonArray items;
        const QStringList lines = trimmed.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            QString item = line.trimmed();
            if (field.type == "state-list"_L1)
                item = recognition::stateCode(item).value_or(item);
            items.append(item);
        }
        return items;
    }
    if (field.type == "date"_L1) {
        const QDate date = QDate::fromString(trimmed, Qt::ISODate);
        return date.isValid() ? std::optional<QJsonValue>(date.toString(Qt::ISODate)) : std::nullopt;
    }
    if (field.type == "number"_L1) {
        bool isNumber = false;
        const double number = QLocale::c().toDouble(trimmed, &isNumber);
        return isNumber ? std::optional<QJsonValue>(number) : std::nullopt;
    }
    if (field.type == "boolean"_L1)
        return QJsonValue(true);
    return QJsonValue(trimmed);
}

FieldEditor::FieldEditor(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_line(new QLineEdit(this))
    , m_lines(new QPlainTextEdit(this))
    , m_wrong(new QLabel(this))
    , m_keep(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"fieldEditor"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_line->setObjectName(u"fieldLine"_s);
    m_lines->setObjectName(u"fieldLines"_s);
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedHeight(kLinesHeight);
    m_line->installEventFilter(this);
    m_lines->installEventFilter(this);
    m_wrong->setObjectName(u"fieldWrong"_s);
    m_wrong->setWordWrap(true);
    m_keep->setObjectName(u"fieldKeep"_s);
    m_keep->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_lines),
             static_cast<QWidget *>(m_wrong)})
        column->addWidget(widget);
    column->addLayout(buttons);
    connect(m_keep, &QPushButton::clicked, this, &FieldEditor::keep);
    connect(m_cancel, &QPushButton::clicked, this, &FieldEditor::leave);
    retranslated(this, [this] {
        m_keep->setText(tr("Save"));
        m_cancel->setText(tr("Cancel"));
    });
    hide();
}

void FieldEditor::edit(const QString &subject, const presentation::RecordField &field, const QJsonValue &value, const QRect &beside)
{
    m_subject = subject;
    m_field = field;
    m_before = value;
    const bool lines = hasLines(field);
    m_label->setText(field.label);
    m_line->setAccessibleName(field.label);
    m_lines->setAccessibleName(field.label);
    m_line->setVisible(!lines);
    m_lines->setVisible(lines);
    m_wrong->hide();
    //: How a date is typed.
    m_line->setPlaceholderText(field.type == "date"_L1 ? tr("2024-10-29") : QString());
    m_lines->setPlaceholderText(isList(field) ? tr("One on each line") : QString());
    m_line->setText(typedText(field, value));
    m_lines->setPlainText(typedText(field, value));
    resize(std::min(kFieldWidth, roomForPopup(this).width()), sizeHint().height());
    placeBeside(this, beside);
    show();
    raise();
    QWidget *first = lines ? static_cast<QWidget *>(m_lines) : m_line;
    first->setFocus();
    m_line->selectAll();
}

QString FieldEditor::typed() const
{
    return hasLines(m_field) ? m_lines->toPlainText() : m_line->text();
}

void FieldEditor::keep()
{
    const std::optional<QJsonValue> value = typedValue(m_field, typed());
    if (!value) {
        m_wrong->setText(m_field.type == "date"_L1 ? tr("A date is typed as year-month-day: 2024-10-29.")
                                                   : tr("This is not a number."));
        m_wrong->show();
        adjustSize();
        return;
    }
    hide();
    if (*value != m_before)
        emit changed(m_subject, m_before, *value);
    emit closed();
}

void FieldEditor::leave()
{
    hide();
    emit closed();
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape) {
            leave();
            return true;
        }
        if (enter && (watched == m_line || key->modifiers().testFlag(Qt::ControlModifier))) {
            keep();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}
