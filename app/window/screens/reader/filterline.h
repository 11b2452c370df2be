// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/reader/paragraphfilter.h>

#include <QLabel>

namespace presentation {
class Settings;
}

namespace window {

/// The line above a text of which paragraphs are hidden: how many are shown, and a link that shows all. Hidden itself where no
/// filter is set. Owned by its parent; GUI thread.
class FilterLine : public QLabel
{
    Q_OBJECT

public:
    FilterLine(presentation::Settings &settings, QWidget *parent);

    void setCount(const presentation::FilterCount &count);

private:
    void retranslate();

    presentation::FilterCount m_count;
};

}
