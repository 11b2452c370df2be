// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <QObject>

#include <memory>

class QMenu;

namespace window {

class LibrarySwitcher;

/// *File ▸ Open Recent*: the libraries that were opened last and are still there, the last one first. GUI thread; owned by the window.
class RecentLibraries : public QObject
{
    Q_OBJECT

public:
    RecentLibraries(const WindowContext &context, LibrarySwitcher &libraries);
    ~RecentLibraries() override;

private:
    void note();
    void fill();

    const WindowContext m_context;
    LibrarySwitcher &m_libraries;
    std::unique_ptr<QMenu> m_menu;
};

}
