// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigationtarget.h"

#include <application/libraryoverview.h>

#include <QCollator>

#include <memory>
#include <vector>

namespace presentation {

/// A row of the library tree with the rows below it.
struct LibraryTreeNode {
    NavigationTarget key;
    QString text;
    QString icon;
    qint64 count = -1; ///< Below zero: not shown.
    LibraryTreeNode *parent = nullptr;
    std::vector<std::unique_ptr<LibraryTreeNode>> children;

    LibraryTreeNode *add(const NavigationTarget &childKey, const QString &childText, const QString &childIcon, qint64 childCount = -1);
    void sort(const QCollator &collator, bool reversed = false);
};

/// The whole tree of a library, in the UI's language.
std::unique_ptr<LibraryTreeNode> libraryTreeOf(const application::LibraryOverview &overview);

}
