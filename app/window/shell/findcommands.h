// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <QObject>

namespace window {

class TabPage;

/// Edit ▸ Find and its next and previous match, in whatever is in front: a document, or the source of one. Owned by the window;
/// GUI thread.
class FindCommands : public QObject
{
    Q_OBJECT

public:
    explicit FindCommands(const WindowContext &context);

    /// There is something in front in which words can be found.
    bool isAvailable() const { return page() != nullptr; }

private:
    void connectAction(const QString &action, void (*work)(TabPage &));
    /// The document in front, or another page in which words can be found; null: none.
    TabPage *page() const;

    const WindowContext m_context;
};

}
