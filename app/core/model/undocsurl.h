// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace model {

/// The symbol that an address of undocs.org or docs.un.org leads to, "S/RES/2216 (2015)" of
/// https://undocs.org/en/S/RES/2216(2015); empty for other addresses. Nothing is ever fetched.
QString undocsTarget(const QString &href);

}
