// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace formats {

/// Whether a file is a bundle of a library, whatever it is called: a ZIP container whose list of members says so. Only the list is
/// unpacked.
bool isBundle(const QByteArray &bytes);

}
