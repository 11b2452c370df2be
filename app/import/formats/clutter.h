// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace formats {

/// True for a file or folder that a system or a program left behind (.DS_Store, Thumbs.db, __MACOSX, ~$draft.docx): nobody
/// put it there to be read. `name` is one name, without folders. Whatever is hidden counts.
bool isClutter(QStringView name);

}
