// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/store/history.h>

#include <QString>
#include <QStringList>

namespace application {

/// The name that annotations and decisions are signed with: the one in the settings, else that of the user's account.
QString userName();

/// The names whose annotations are the user's own, beside those without a name: the one in the settings, and that of the
/// account, which signed before there was one.
QStringList ownNames();

/// The signature of an edit that is made now.
model::Signature signature();

}
