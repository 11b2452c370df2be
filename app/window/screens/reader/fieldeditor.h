// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/reader/recordfields.h>

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace window {

/// A small sheet over a record's page for one of its fields. Enter keeps (Ctrl+Enter where there are several lines), Esc
/// leaves it as it was. Child of the page.
class FieldEditor : public QFrame
{
    Q_OBJECT

public:
    explicit FieldEditor(QWidget *parent);

    /// `subject` is what the history calls the field: "name", "fields.note".
    void edit(const QString &subject, const presentation::RecordField &field, const QJsonValue &value, const QRect &beside);

signals:
    void changed(const QString &subject, const QJsonValue &before, const QJsonValue &after);
    void closed();

private:
    void keep();
    void leave();
    QString typed() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLabel *m_label;
    QLineEdit *m_line;
    QPlainTextEdit *m_lines;
    QLabel *m_wrong;
    QPushButton *m_keep;
    QPushButton *m_cancel;
    QString m_subject;
    presentation::RecordField m_field;
    QJsonValue m_before;
};

/// True where a value may be several lines.
bool hasLines(const presentation::RecordField &field);
/// A value as it is typed: a list has one item a line.
QString typedText(const presentation::RecordField &field, const QJsonValue &value);
/// What was typed as a value; nothing when it is none of the field's type ("2024-13-01").
std::optional<QJsonValue> typedValue(const presentation::RecordField &field, const QString &text);

}
