// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowwriter.h"

namespace office {

/// Writes one HTML file that needs no other: its styles are in it, and it prints well in black and white.
class HtmlWriter : public FlowWriter
{
public:
    base::Result<QByteArray> write(const Flow &flow) const override;
};

}
