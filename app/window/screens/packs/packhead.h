// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/pack.h>

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace window {

/// The levels of classification that are offered: none, and those of the United Nations (ST/SGB/2007/6). A ministry writes its own.
QStringList classificationLevels();

/// What stands on a pack's cover, to be written in place: title, event, for whom, by whom, classification, date.
class PackHead : public QWidget
{
    Q_OBJECT

public:
    explicit PackHead(QWidget *parent = nullptr);

    /// Shows the fields of a pack without edited(); a field that is being written in keeps its words.
    void setPack(const model::Pack &pack);
    /// Puts the fields into a pack.
    void fill(model::Pack &pack) const;
    void setReadOnly();

signals:
    void edited();

private:
    QLineEdit *field(const QString &name);
    void retranslate();

    QLineEdit *m_title;
    QLineEdit *m_subtitle;
    QLineEdit *m_preparedFor;
    QLineEdit *m_preparedBy;
    QComboBox *m_classification;
    QDateEdit *m_date;
    QLabel *m_forLabel;
    QLabel *m_byLabel;
    QLabel *m_classificationLabel;
    QLabel *m_dateLabel;
};

}
