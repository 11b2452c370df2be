// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow.h"

namespace office {

/// Tells where lists and their items begin and end, from one paragraph to the next. One for each flow that is written.
class ListNesting
{
public:
    /// What is to be written before a paragraph: lists that end (each with its item), then the next item of the list that
    /// stays open, or lists that begin (each with an item).
    struct Change {
        int closed = 0;
        bool isNextItem = false;
        int opened = 0;
    };
    Change advance(const Paragraph &paragraph);
    /// Before what is no paragraph, and at the end.
    Change end();

private:
    QList<int> m_open; ///< The lists that are open, by their numbers, the outermost first.
};

}
