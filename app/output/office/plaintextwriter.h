// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowwriter.h"

namespace office {

/// Writes plain text for a mail: a line for each paragraph, own words behind a stroke.
class PlainTextWriter : public FlowWriter
{
public:
    base::Result<QByteArray> write(const Flow &flow) const override;
};

}
