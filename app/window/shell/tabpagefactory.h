// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/asynclibrary.h>
#include <window/controls/tabpage.h>

namespace window {

/// Makes the page of a key again, "map/12", after a restart or from a link; null for a key that no page has. GUI thread.
TabPage *makeTabPage(presentation::AsyncLibrary &library, const QString &key, QWidget *parent);

}
