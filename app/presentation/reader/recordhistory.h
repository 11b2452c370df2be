// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/change.h>
#include <core/model/record.h>

#include <QString>

namespace presentation {

/// The field "date" of a record.
QString dateFieldLabel();
/// A relation as one of its ends calls it.
/// One change as the page of a record tells it, in the UI's language. GUI thread.
QString changeText(const model::Change &change, const model::Record &work);

}
