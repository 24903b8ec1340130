import { artists } from "./tables";

artists.enableRLS();
