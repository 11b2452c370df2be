// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linkcounts.h"

#include <core/model/recordsummary.h>

namespace library {

base::Result<model::RecordSummary> readSummary(const Database &database, base::RecordId record);

}
