// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed/collection/format_readers.h"

namespace circumspect::sealed {

std::vector<std::unique_ptr<FormatReader>> makeFormatReaders()
{
    std::vector<std::unique_ptr<FormatReader>> readers;
    for (const auto make :
         {makeLimeSurveyReader, makeLimeSurveyVvReader, makeLimeSurveyParticipantsReader, makeLimeSurveyStructureReader,
          makeQualtricsReader, makeGoogleFormsReader, makeMicrosoftFormsReader, makeSurveyMonkeyReader,
          makeRedcapReader, makeKoboReader, makeTypeformReader, makeFormrReader, makeWorkbookReader,
          makeGenericLongReader, makeGenericWideReader})
        readers.push_back(make());
    return readers;
}

}  // namespace circumspect::sealed
