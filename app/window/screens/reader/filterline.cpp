// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterline.h"

#include <presentation/settings/settings.h>
#include <window/controls/retranslation.h>

using namespace Qt::StringLiterals;

namespace window {

FilterLine::FilterLine(presentation::Settings &settings, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"filterLine"_s);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setWordWrap(true);
    setContentsMargins(16, 4, 16, 4);
    connect(this, &QLabel::linkActivated, &settings, [&settings] { settings.reset(presentation::Setting::ReaderParagraphs); });
    retranslated(this, [this] { retranslate(); });
}

void FilterLine::setCount(const presentation::FilterCount &count)
{
    if (m_count == count)
        return;
    m_count = count;
    retranslate();
}

void FilterLine::retranslate()
{
    const QString sentence = presentation::filterSentence(m_count);
    //: A link: shows all paragraphs of a text of which some are hidden.
    setText(u"%1 · <a href=\"#\">%2</a>"_s.arg(sentence.toHtmlEscaped(), tr("Show all").toHtmlEscaped()));
    setAccessibleName(sentence);
    setToolTip(presentation::hiddenSentence(m_count));
    setVisible(!sentence.isEmpty());
}

}
