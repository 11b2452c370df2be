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

    /// What a column is and may be.
    enum class Place { First, Behind };

    /// `text` is what it shows; its languages, its series and any other document can be chosen, behind the first column another
    /// place of the first text too.
    void setText(const application::Target &text, const application::BesideText &shown, const application::SeriesNeighbours &neighbours, Place place,
        bool isClosable);

signals:
    void textChosen(const application::BesideText &text);
    /// Any document of the library is wanted.
    void otherRequested();
    /// Another place of the first text is wanted.
    void elsewhereRequested();
    void closed();

private:
    void add(const QString &name, const application::BesideText &text);
    void retranslate();

    QComboBox *m_choice;
    QToolButton *m_close;
    QList<application::BesideText> m_texts; ///< What the first rows of the choice stand for.
    int m_other = -1;                       ///< The rows that ask for more; -1: none.
    int m_elsewhere = -1;
};

}
