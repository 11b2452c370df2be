// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real window over the sample library, with the cursor in its search box. Screenshots go to the folder AIDE_SCREENSHOTS.
#pragma once

#include "../windowfixture.h"

#include <window/screens/search/searchbox.h>
#include <window/screens/search/searchpage.h>
#include <window/shell/tabs.h>

#include <QLabel>
#include <QTreeView>

using namespace Qt::StringLiterals;

class SearchFixture : protected WindowFixture
{
protected:
    SearchFixture()
        : WindowFixture(u"search-"_s)
    {
    }

    void makeSample() { VERIFY_RESULT(pipeline::makeSampleLibrary(m_library)); }

    void startInTheBox()
    {
        start();
        QVERIFY(openLibrary());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        box()->setFocus();
        QTRY_VERIFY(box()->hasFocus());
    }

    void search(const QString &query)
    {
        box()->setFocus();
        box()->selectAll();
        QTest::keyClicks(box(), query);
        QTRY_VERIFY(m_window->tabs().search());
        QTRY_COMPARE(m_window->tabs().search()->query(), query);
        QTRY_VERIFY(!part<QLabel>(u"searchSentence"_s)->text().isEmpty());
    }

    window::SearchBox *box() const { return part<window::SearchBox>(u"searchBox"_s); }
    QTreeView *hits() const { return part<QTreeView>(u"searchHits"_s); }
};
