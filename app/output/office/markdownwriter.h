// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowwriter.h"

namespace office {

/// Writes Markdown as GitHub reads it; own words are a quotation with their label.
class MarkdownWriter : public FlowWriter
{
public:
    base::Result<QByteArray> write(const Flow &flow) const override;
};

}
