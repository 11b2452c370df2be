// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/beside.h>

#include <QWidget>

class QComboBox;
class QToolButton;

namespace window {

/// The head of one column of texts side by side: which text it shows, what may stand there instead, and a button that closes
/// it. GUI thread; owned by its parent.
class BesideColumn : public QWidget
{
    Q_OBJECT

public:
    explicit BesideColumn(QWidget *parent = nullptr);

    /// `text` is what it shows; its languages and its series can be chosen.
    void setText(const application::Target &text, const application::SeriesNeighbours &neighbours, bool isClosable);

signals:
    void textChosen(const application::BesideText &text);
    void closed();

private:
    void add(const QString &name, const application::BesideText &text);
    void retranslate();

    QComboBox *m_choice;
    QToolButton *m_close;
    QList<application::BesideText> m_texts; ///< What the rows of the choice stand for; no document: a separator.
};

}
